package io.gongjian.engine.clock;

/**
 * With how many days left a running clock turns amber and red, in its own unit.
 *
 * @param amber the most days left that are amber
 * @param red the most days left that are red
 */
public record LightBounds(int amber, int red) {

  public LightBounds {
    if (red < 0 || amber < red) {
      throw new IllegalArgumentException("not bounds of lights [" + amber + ", " + red + "]");
    }
  }

  /** The light of a clock that runs. */
  public Light light(long remaining) {
    if (remaining <= red) {
      return Light.RED;
    }
    return remaining <= amber ? Light.AMBER : Light.GREEN;
  }
}
