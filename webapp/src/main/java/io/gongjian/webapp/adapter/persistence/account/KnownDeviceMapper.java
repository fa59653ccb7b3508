package io.gongjian.webapp.adapter.persistence.account;

import java.time.Instant;
import org.apache.ibatis.annotations.Param;

/** Statements on the devices that an account signed in from. */
public interface KnownDeviceMapper {

  int count(@Param("account") String account, @Param("digest") String digest);

  void keep(
      @Param("account") String account, @Param("digest") String digest, @Param("at") Instant at);

  void forgetBefore(@Param("account") String account, @Param("at") Instant at);

  int countAll(@Param("account") String account);

  void forgetOldest(@Param("account") String account, @Param("many") int many);

  void forgetAll(@Param("account") String account);
}
