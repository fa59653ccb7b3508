package io.gongjian.webapp.persistence.licence;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements on the library of licences. */
public interface LicenceMapper {

  List<LicenceRow> about(@Param("kind") String kind, @Param("key") String key);

  void store(@Param("row") LicenceRow row);

  List<String> parcels(@Param("project") String project);

  void standsOn(@Param("project") String project, @Param("parcel") String parcel);
}
