package io.gongjian.webapp.page.apply.project;

import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.ListingProjects;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Finds projects for pages, a page at a time. */
@RequestScoped
public class ProjectFinder {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject ListingProjects listingProjects;
  @Inject FindPack findPack;
  @Inject PageWords words;

  public Attempt<Page<ListedProject>> find(String text, PageRequest page) {
    return transacting
        .reading(() -> listingProjects.list(signedIn.actor(), text, page))
        .map(found -> found.map(one -> ListedProject.of(one, findPack, words.words())));
  }
}
