package io.gongjian.webapp.page.apply.project;

import io.gongjian.engine.project.CreateProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A new project: what it is called, where it lies, and its national code if it has one. */
@Named("starting")
@RequestScoped
public class StartProject {

  @Inject ProjectWriter writer;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private final Map<String, String> faults = new LinkedHashMap<>();
  private String name = "";
  private String region = "";
  private String code = "";

  /** Creates the project and goes on to its questions. */
  public String start() {
    return writer
        .create(new CreateProject(name, region, Optional.of(code)))
        .fold(StartProject::questions, this::refused);
  }

  /** What is wrong with each field, by its id. */
  public Map<String, String> getFaults() {
    return faults;
  }

  private static String questions(Project project) {
    return "/apply/guide?faces-redirect=true&project=" + project.id();
  }

  private String refused(Refusal refusal) {
    if (refusal instanceof Refusal.BadInput bad) {
      bad.faults().forEach(fault -> faults.put(fault.field(), sentence(fault)));
    } else {
      refusing.show(refusal);
    }
    return "";
  }

  private String sentence(InputFault fault) {
    return words.of("projects.fault." + fault.field() + "." + fault.kind().word());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name == null ? "" : name;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region == null ? "" : region;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code == null ? "" : code;
  }
}
