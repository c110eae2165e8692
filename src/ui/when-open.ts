import { nothing } from "lit-html";
import { AsyncDirective } from "lit-html/async-directive.js";
import { type ChildPart, directive } from "lit-html/directive.js";

/** What is folded away in a `details` element, made only while it is open. */
type Folded = () => unknown;

class WhenOpen extends AsyncDirective {
  private folded: Folded = () => nothing;
  private details: HTMLDetailsElement | null = null;

  render(_folded: Folded): unknown {
    return nothing;
  }

  override update({ parentNode }: ChildPart, [folded]: [Folded]): unknown {
    this.folded = folded;
    if (!this.details && parentNode instanceof Element) {
      this.details = parentNode.closest("details");
      // Of the same template as what is folded in it: the two go together, and the listener with them.
      this.details?.addEventListener("toggle", () => this.setValue(this.content()));
    }
    return this.content();
  }

  private content(): unknown {
    return this.details?.open ? this.folded() : nothing;
  }
}

/**
 * For lists of thousands, which would cost as much on every day as all else: they are made when their `details` is
 * opened. A browser finds no word in them before.
 */
export const whenOpen = directive(WhenOpen);
