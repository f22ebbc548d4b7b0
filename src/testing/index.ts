export { type Example, type Expected, RuleTestError, testRule } from './test-rule.js';
