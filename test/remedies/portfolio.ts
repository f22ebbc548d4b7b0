import type { Recipes } from './recipe.js';

export const portfolioRecipes: Recipes<never> = {};
