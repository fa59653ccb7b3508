package io.gongjian.webapp.command.launcher;

import java.util.concurrent.CountDownLatch;

/** Stands for a server: a program that does nothing until it is stopped. */
final class Waiting {
  private Waiting() {}

  public static void main(String[] arguments) throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
