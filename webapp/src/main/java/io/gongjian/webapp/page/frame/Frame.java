package io.gongjian.webapp.page.frame;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.publish.Publication;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.entry.security.PageToken;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.page.frame.Destination.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The top bar and the navigation of the one who is signed in. */
@Named
@RequestScoped
public class Frame {

  private static final Set<Role> KEEPERS = EnumSet.of(Role.POLICY_ADMINISTRATOR, Role.OPERATOR);

  private static final int MOST_UNREAD = 100;

  @Inject SignedIn signedIn;
  @Inject PageWords words;
  @Inject HttpServletRequest request;
  @Inject ServingPacks serving;
  @Inject UnreadReader reader;

  private int unread = -1;

  public String getName() {
    return signedIn.find().map(Account::shownName).orElse("");
  }

  /** The name that the account signs in with. */
  public String getAccount() {
    return signedIn.find().map(account -> account.name().value()).orElse("");
  }

  /** How long the session stands when nothing more is done. */
  public int getSeconds() {
    HttpSession session = request.getSession(false);
    return session == null ? 0 : session.getMaxInactiveInterval();
  }

  /** What the scripts of a page send to be believed. */
  public String getToken() {
    HttpSession session = request.getSession(false);
    return session == null || !isSignedIn() ? "" : PageToken.of(session);
  }

  public String getRole() {
    return role().map(role -> words.words().of("frame.role", role)).orElse("");
  }

  public String getOrganisation() {
    return signedIn.find().flatMap(Account::organisation).map(Organisation::name).orElse("");
  }

  public boolean isApplicant() {
    return role().filter(Role.APPLICANT::equals).isPresent();
  }

  public boolean isSignedIn() {
    return signedIn.find().isPresent();
  }

  /** How many notices are new, counted up to a hundred. */
  public int getUnread() {
    int known = unread;
    if (known < 0) {
      known = isSignedIn() ? reader.unread() : 0;
      unread = known;
    }
    return known;
  }

  /** How many notices are new, in words. */
  public String getUnreadText() {
    return getUnread() == 0
        ? words.of("notice.bar_none")
        : words.with("notice.bar", getUnreadCount());
  }

  /** How many notices are new, as the top bar writes it. */
  public String getUnreadCount() {
    return getUnread() >= MOST_UNREAD ? words.of("notice.many") : String.valueOf(getUnread());
  }

  /**
   * What those who keep the rules or the server should know on every page: packs for which an older
   * version answers, or none does.
   */
  public List<String> getNotices() {
    return role().filter(KEEPERS::contains).isEmpty()
        ? List.of()
        : serving.faulty().stream().map(this::notice).toList();
  }

  private String notice(Publication faulty) {
    return faulty
        .pack()
        .map(pack -> words.with("frame.pack_last_good", faulty.name(), pack.reference().version()))
        .orElseGet(() -> words.with("frame.pack_held_back", faulty.name()));
  }

  public List<NavSection> getSections() {
    return Arrays.stream(Section.values())
        .map(section -> section(section))
        .filter(section -> !section.getEntries().isEmpty())
        .toList();
  }

  /** What can be done now, for the home page. */
  public List<NavEntry> getDoors() {
    return getSections().stream().map(NavSection::getEntries).flatMap(List::stream).toList();
  }

  private NavSection section(Section section) {
    return new NavSection(
        words.words().of("frame.section", section),
        role().map(role -> Destination.of(role, section)).orElse(List.of()).stream()
            .map(this::entry)
            .toList());
  }

  private NavEntry entry(Destination destination) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return new NavEntry(
        destination.path(),
        destination.icon(),
        words.of("frame.to." + destination.word()),
        words.of("frame.about." + destination.word()),
        path.replaceFirst("\\.xhtml$", "").equals(destination.path()));
  }

  private Optional<Role> role() {
    return signedIn.find().map(Account::role);
  }
}
