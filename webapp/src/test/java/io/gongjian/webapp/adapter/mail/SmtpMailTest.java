package io.gongjian.webapp.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.gongjian.engine.mail.Mail;
import io.gongjian.engine.mail.MailAddress;
import io.gongjian.engine.mail.SendMail.MailOutcome;
import io.gongjian.webapp.adapter.mail.SmtpSettings.Safety;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmtpMailTest {

  private static final String HOST = "127.0.0.1";
  private static final MailAddress TO = new MailAddress("wang@example.cn");
  private static final Mail MAIL =
      new Mail("notice-7", TO, "【工建】已受理：某住宅小区的“施工许可”", "王五，您好：\n\n已受理。\n");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);

  private @Nullable GreenMail server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop();
    }
  }

  @Test
  void aMailArrivesAsItWasWritten() throws Exception {
    GreenMail started = start(ServerSetup.PROTOCOL_SMTP);

    assertThat(send(started.getSmtp().getPort(), Safety.NONE, "", new Properties()))
        .isInstanceOf(MailOutcome.Sent.class);
    MimeMessage arrived = started.getReceivedMessages()[0];
    assertThat(arrived.getSubject()).isEqualTo(MAIL.subject());
    assertThat(String.valueOf(arrived.getContent()).replace("\r", "").strip())
        .isEqualTo(MAIL.text().strip());
    assertThat(arrived.getMessageID()).isEqualTo("<notice-7@example.org>");
    assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly("gj@example.org");
    assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly(TO.value());
    assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(arrived.getSentDate()).isEqualTo(NOON.instant());
  }

  @Test
  void aServerThatSpeaksTlsIsSignedInToAndItsCertificateIsChecked() {
    GreenMail started = start(ServerSetup.PROTOCOL_SMTPS);
    started.setUser("gj@example.org", "gj", "secret");
    int port = started.getSmtps().getPort();
    Properties trusting = new Properties();
    trusting.setProperty("mail.smtp.ssl.trust", HOST);
    trusting.setProperty("mail.smtp.ssl.checkserveridentity", "false");

    assertThat(send(port, Safety.TLS, "gj", trusting)).isInstanceOf(MailOutcome.Sent.class);
    assertThat(send(port, Safety.TLS, "gj", new Properties()))
        .as("a certificate that nobody vouches for")
        .isInstanceOf(MailOutcome.Deferred.class);
    assertThat(started.getReceivedMessages()).hasSize(1);
  }

  @Test
  void nothingIsSaidInTheOpenWhereTlsIsWanted() {
    GreenMail started = start(ServerSetup.PROTOCOL_SMTP);

    assertThat(send(started.getSmtp().getPort(), Safety.STARTTLS, "gj", new Properties()))
        .isInstanceOf(MailOutcome.Deferred.class);
    assertThat(started.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatDoesNotAnswerIsTriedAgain() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }

    assertThat(send(port, Safety.NONE, "", new Properties()))
        .isInstanceOf(MailOutcome.Deferred.class);
  }

  @Test
  void anAddressThatTheServerDoesNotKnowIsRejectedAndABusyOneIsTriedAgain() throws Exception {
    assertThat(answered("550 5.1.1 no such user"))
        .isInstanceOfSatisfying(
            MailOutcome.Rejected.class,
            rejected -> assertThat(rejected.reason()).contains("no such user"));
    assertThat(answered("451 4.7.1 come again")).isInstanceOf(MailOutcome.Deferred.class);
  }

  @Test
  void whatWasTakenIsSentThoughTheGoodbyeFails() throws Exception {
    assertThat(answered("250 yes")).isInstanceOf(MailOutcome.Sent.class);
  }

  /** What comes of a server that answers so to the recipient, and never to a good-bye. */
  private static MailOutcome answered(String answer) throws Exception {
    try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> serve(listening, answer));
      server.start();
      MailOutcome outcome = send(listening.getLocalPort(), Safety.NONE, "", new Properties());
      server.join();
      return outcome;
    }
  }

  private static void serve(ServerSocket listening, String answer) {
    try (Socket socket = listening.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out =
            new PrintWriter(socket.getOutputStream(), true, StandardCharsets.US_ASCII)) {
      out.print("220 here\r\n");
      out.flush();
      boolean isText = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("QUIT")) {
          return;
        }
        if (!isText || line.equals(".")) {
          isText = line.equals("DATA");
          String usual = isText ? "354 go on" : "250 yes";
          out.print((line.startsWith("RCPT") ? answer : usual) + "\r\n");
          out.flush();
        }
      }
    } catch (IOException over) {
      // The client has gone.
    }
  }

  private GreenMail start(String protocol) {
    GreenMail started = new GreenMail(new ServerSetup(0, HOST, protocol));
    started.start();
    server = started;
    return started;
  }

  private static MailOutcome send(int port, Safety safety, String user, Properties more) {
    return new SmtpMail(
            new SmtpSettings(HOST, port, safety, user, "secret", new MailAddress("gj@example.org")),
            NOON,
            more)
        .send(MAIL);
  }
}
