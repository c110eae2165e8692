/** Something that is fetched when it is needed: what is known of it right now. */
export type Loadable<T> =
  | { readonly status: "idle" }
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly reason: FailureKind };

/** Why something could not be loaded: no answer came, the answer was a refusal, or it could not be read. */
export type FailureKind = "unreachable" | "refused" | "broken";
