package io.gongjian.webapp.adapter.persistence.licence;

import io.gongjian.engine.project.ProjectId;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements on the library of licences. */
public interface LicenceMapper {

  List<LicenceRow> about(@Param("kind") String kind, @Param("key") String key);

  /** All of one licence, the newest first. */
  List<LicenceRow> versions(@Param("kind") String kind, @Param("number") String number);

  void insert(@Param("row") LicenceRow row);

  void used(
      @Param("project") ProjectId project,
      @Param("kind") String kind,
      @Param("number") String number,
      @Param("material") String material,
      @Param("caseNumber") String caseNumber);

  List<LicenceUseRow> uses(@Param("project") ProjectId project);

  List<String> parcels(@Param("project") ProjectId project);

  void standsOn(@Param("project") ProjectId project, @Param("parcel") String parcel);
}
