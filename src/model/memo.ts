/**
 * Remembers its last answer: the same arguments give the very same value again, so that what is made from it can be
 * left alone.
 */
export function memo<Given extends readonly unknown[], T>(make: (...given: Given) => T): (...given: Given) => T {
  let last: { readonly given: Given; readonly value: T } | null = null;
  return (...given) => {
    const known = last;
    if (known?.given.length === given.length && known.given.every((each, index) => Object.is(each, given[index]))) {
      return known.value;
    }
    const value = make(...given);
    last = { given, value };
    return value;
  };
}
