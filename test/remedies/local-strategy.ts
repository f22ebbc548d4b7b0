import type { Recipes } from './recipe.js';

export const localStrategyRecipes: Recipes<never> = {};
