package io.gongjian.webapp.adapter.mail;

import io.gongjian.engine.mail.Mail;
import io.gongjian.engine.mail.SendMail;
import io.gongjian.webapp.adapter.mail.SmtpSettings.Safety;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mails to the server that the operator named, each on a connection of its own. */
public final class SmtpMail implements SendMail {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpMail.class);

  private static final String CONNECT_MILLIS = "10000";
  private static final String ANSWER_MILLIS = "20000";

  private final SmtpSettings settings;
  private final Clock clock;
  private final Session session;

  public SmtpMail(SmtpSettings settings, Clock clock) {
    this(settings, clock, new Properties());
  }

  /** With more settings of the protocol, for tests. */
  SmtpMail(SmtpSettings settings, Clock clock, Properties more) {
    this.settings = settings;
    this.clock = clock;
    Properties properties = properties(settings);
    properties.putAll(more);
    this.session = Session.getInstance(properties);
  }

  private static Properties properties(SmtpSettings settings) {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
    properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
    properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.safety() == Safety.TLS));
    boolean starts = settings.safety() == Safety.STARTTLS;
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(starts));
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(starts));
    return properties;
  }

  @Override
  public MailOutcome send(Mail mail) {
    try {
      MimeMessage message = message(mail);
      Transport transport = session.getTransport();
      try {
        send(message, transport);
      } finally {
        leave(transport);
      }
      return new MailOutcome.Sent();
    } catch (SendFailedException refused) {
      Address[] never = refused.getInvalidAddresses();
      return never != null && never.length > 0
          ? new MailOutcome.Rejected(reason(refused))
          : new MailOutcome.Deferred(reason(refused));
    } catch (MessagingException failed) {
      return new MailOutcome.Deferred(reason(failed));
    }
  }

  private void send(MimeMessage message, Transport transport) throws MessagingException {
    if (settings.user().isEmpty()) {
      transport.connect();
    } else {
      transport.connect(settings.user(), settings.password());
    }
    transport.sendMessage(message, message.getAllRecipients());
  }

  /** What a server took it has taken, however it says good-bye. */
  private static void leave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException gone) {
      LOG.debug("The mail server left without a word: {}", gone.toString());
    }
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    String utf8 = StandardCharsets.UTF_8.name();
    String domain = settings.from().value().replaceFirst(".*@", "@");
    MimeMessage message = new Identified(session, mail.id() + domain);
    message.setFrom(new InternetAddress(settings.from().value(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().value(), true));
    message.setSubject(mail.subject(), utf8);
    message.setText(mail.text(), utf8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  /** The innermost says most; what a server says is on one line here. */
  private static String reason(MessagingException failed) {
    Throwable innermost = failed;
    for (Exception next = failed.getNextException(); next != null; ) {
      innermost = next;
      next = next instanceof MessagingException nested ? nested.getNextException() : null;
    }
    String said = String.valueOf(innermost.getMessage());
    return (innermost.getClass().getSimpleName() + ": " + said)
        .replaceAll("\\p{Cntrl}+", " ")
        .strip();
  }

  /** A message with an id that is ours, so that whoever gets it twice can tell. */
  private static final class Identified extends MimeMessage {

    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }
}
