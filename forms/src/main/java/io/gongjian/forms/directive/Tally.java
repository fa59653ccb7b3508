package io.gongjian.forms.directive;

import io.gongjian.engine.field.Directive;
import io.gongjian.engine.field.Formula;
import io.gongjian.engine.vocabulary.FactValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rows said of one field so far, for each matter. */
final class Tally {

  private final BitSet shown = new BitSet();
  private final BitSet maybeShown = new BitSet();
  private final BitSet hidden = new BitSet();
  private final BitSet requiring = new BitSet();
  private final BitSet relieving = new BitSet();
  private final BitSet locking = new BitSet();
  private final List<Offered> offers = new ArrayList<>();
  private final List<Told> messages = new ArrayList<>();
  private int presetPlace = Integer.MAX_VALUE;
  private int formulaPlace = Integer.MAX_VALUE;
  private @Nullable FactValue preset;
  private @Nullable Formula formula;

  /** Options that a row leaves, and for which matters. */
  private record Offered(List<String> options, BitSet matters) {}

  /** A message with the matters of which its row speaks. */
  record Told(FieldMessage message, BitSet matters) {}

  /** Notes that a row with this directive holds. */
  void note(Directive directive, BitSet matters, int place, FieldMessage message) {
    directive
        .<Runnable>match(
            show -> () -> shown.or(matters),
            hide -> () -> hidden.or(matters),
            require -> () -> requiring.or(matters),
            relieve -> () -> relieving.or(matters),
            lock -> () -> locking.or(matters),
            offer -> () -> offers.add(new Offered(offer.options(), matters)),
            first -> () -> preset(first.value(), place),
            first -> () -> compute(first.formula(), place),
            tell -> () -> messages.add(new Told(message, matters)))
        .run();
  }

  private void preset(FactValue value, int place) {
    if (place < presetPlace) {
      presetPlace = place;
      preset = value;
    }
  }

  private void compute(Formula first, int place) {
    if (place < formulaPlace) {
      formulaPlace = place;
      formula = first;
    }
  }

  /** Notes that a row with this directive may still hold. */
  void noteOpen(Directive directive, BitSet matters) {
    if (directive instanceof Directive.Show) {
      maybeShown.or(matters);
    }
  }

  /** The matters that want the field now. */
  BitSet asking(BitSet needed, BitSet shownByRows) {
    return asking(needed, shownByRows, shown);
  }

  /** The matters that could want the field when what is unknown becomes known. */
  BitSet mayAsk(BitSet needed, BitSet shownByRows) {
    return asking(needed, shownByRows, maybeShown);
  }

  private BitSet asking(BitSet needed, BitSet shownByRows, BitSet shownNow) {
    BitSet waiting = (BitSet) shownByRows.clone();
    waiting.andNot(shownNow);
    BitSet asking = (BitSet) needed.clone();
    asking.andNot(hidden);
    asking.andNot(waiting);
    return asking;
  }

  boolean isRequired(BitSet required, BitSet asking) {
    BitSet all = (BitSet) required.clone();
    all.or(requiring);
    all.andNot(relieving);
    return all.intersects(asking);
  }

  boolean isLocked(BitSet asking) {
    return formula != null || locking.intersects(asking);
  }

  Optional<List<String>> options(BitSet asking) {
    Set<String> left = null;
    for (Offered offer : offers) {
      if (offer.matters().intersects(asking)) {
        if (left == null) {
          left = new LinkedHashSet<>(offer.options());
        } else {
          left.retainAll(offer.options());
        }
      }
    }
    return Optional.ofNullable(left).map(List::copyOf);
  }

  List<FieldMessage> messages(BitSet asking) {
    return messages.stream()
        .filter(told -> told.matters().intersects(asking))
        .map(Told::message)
        .toList();
  }

  Optional<FactValue> preset() {
    return Optional.ofNullable(preset);
  }

  Optional<Formula> formula() {
    return Optional.ofNullable(formula);
  }
}
