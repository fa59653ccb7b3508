package io.gongjian.engine.ledger;

/** What came of painting a document. */
public sealed interface Painting {

  /** The first page as PNG. */
  final class Painted implements Painting {
    private final byte[] png;

    public Painted(byte[] png) {
      this.png = png.clone();
    }

    public byte[] png() {
      return png.clone();
    }
  }

  /** The file has no page that can be painted within the bounds. */
  record Unpaintable() implements Painting {}

  /** Others are being painted; try again soon. */
  record Occupied() implements Painting {}
}
