/** Listens to a `select`: hands over the chosen one of a list, and nothing that is not in the list. */
export const choose =
  <T extends string | number>(list: readonly T[], then: (chosen: T) => void) =>
  (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const chosen = list.find((each) => String(each) === value);
    if (chosen !== undefined) then(chosen);
  };
