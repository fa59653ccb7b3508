package io.gongjian.webapp.deployment;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Registers our part of Arquillian. */
public final class ArquillianExtensions implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(SharedDeployment.class).observer(PayaraSettings.class);
  }
}
