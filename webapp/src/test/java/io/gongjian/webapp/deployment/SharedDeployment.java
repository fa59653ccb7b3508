package io.gongjian.webapp.deployment;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Gives every test class of a run the same deployment.
 *
 * <p>Arquillian makes, deploys and removes one for each class, and each time a server would start.
 * Here the first class causes {@link Deployments} to be deployed, the others are handed what is
 * there, and the server ends with the test run.
 */
public final class SharedDeployment {
  @Inject @ClassScoped private InstanceProducer<DeploymentScenario> current;
  @Inject private Event<GenerateDeployment> generate;

  private @Nullable DeploymentScenario shared;
  private boolean generating;
  private boolean deployed;

  /** Makes the deployment of {@link Deployments} instead of that of the test class, once. */
  public void onGenerate(@Observes EventContext<GenerateDeployment> event) {
    if (generating) {
      event.proceed();
      return;
    }
    if (shared == null) {
      generating = true;
      generate.fire(new GenerateDeployment(new TestClass(Deployments.class)));
      generating = false;
      shared = current.get();
    } else {
      current.set(shared);
    }
  }

  /** Deploys once. */
  public void onDeploy(@Observes EventContext<DeployManagedDeployments> event) {
    if (!deployed) {
      event.proceed();
      deployed = true;
    }
  }

  /** Keeps the deployment; the server is ended when the tests have run. */
  public void onUndeploy(@Observes EventContext<UnDeployManagedDeployments> event) {}
}
