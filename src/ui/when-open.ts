import { nothing } from "lit-html";
import { AsyncDirective } from "lit-html/async-directive.js";
import { type ChildPart, directive, type PartInfo, PartType } from "lit-html/directive.js";

/** What is folded away in a `details` element, made only while it is open. */
type Folded = () => unknown;

class WhenOpen extends AsyncDirective {
  private folded: Folded = () => nothing;
  private details: HTMLDetailsElement | null = null;
  private readonly hear = (): void => this.setValue(this.content());

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new Error("Only what is inside an element can be folded.");
  }

  render(_folded: Folded): unknown {
    return nothing;
  }

  override update({ parentNode }: ChildPart, [folded]: [Folded]): unknown {
    this.folded = folded;
    this.listen(parentNode instanceof Element ? parentNode.closest("details") : null);
    return this.content();
  }

  override disconnected(): void {
    this.listen(null);
  }

  override reconnected(): void {
    this.hear();
  }

  private content(): unknown {
    return this.details?.open ? this.folded() : nothing;
  }

  private listen(details: HTMLDetailsElement | null): void {
    if (details === this.details) return;
    this.details?.removeEventListener("toggle", this.hear);
    details?.addEventListener("toggle", this.hear);
    this.details = details;
  }
}

/**
 * For lists of thousands, which would cost as much on every day as all else: they are made when their `details` is
 * opened. A browser finds no word in them before.
 */
export const whenOpen = directive(WhenOpen);
