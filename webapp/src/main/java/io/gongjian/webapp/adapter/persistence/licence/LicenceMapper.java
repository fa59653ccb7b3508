package io.gongjian.webapp.adapter.persistence.licence;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements on the library of licences. */
public interface LicenceMapper {

  List<LicenceRow> about(@Param("kind") String kind, @Param("key") String key);

  /** All of one licence, the newest first. */
  List<LicenceRow> versions(@Param("kind") String kind, @Param("number") String number);

  void insert(@Param("row") LicenceRow row);

  void used(
      @Param("project") String project,
      @Param("kind") String kind,
      @Param("number") String number,
      @Param("material") String material,
      @Param("caseNumber") String caseNumber);

  List<LicenceUseRow> uses(@Param("project") String project);

  List<String> parcels(@Param("project") String project);

  void standsOn(@Param("project") String project, @Param("parcel") String parcel);
}
