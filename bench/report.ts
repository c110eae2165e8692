import type { Results } from "./results.ts";
export const printReport = (results: Results): string => JSON.stringify(results, null, 1);
