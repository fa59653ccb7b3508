package io.gongjian.webapp.page.frame;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.refusal.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns a refusal that leaves nothing to show into the page for it: 403, 404, 409, 400 or 424. */
@RequestScoped
public class Refusing {

  private static final int FAILED_DEPENDENCY = 424;
  private static final Status STATUS = new Status();

  private boolean shown;

  /** Ends the request with the page for {@code refusal}. */
  public void show(Refusal refusal) {
    shown = true;
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().responseSendError(refusal.accept(STATUS), "");
    } catch (IOException lostConnection) {
      throw new UncheckedIOException(lostConnection);
    }
    faces.responseComplete();
  }

  /** True when the page for a refusal is shown instead of this one. */
  public boolean isShown() {
    return shown;
  }

  /** For a refusal where the request has shown before that there is something to show. */
  public EngineException accident(Refusal refusal) {
    return new EngineException(ErrorCode.UNEXPECTED, "refused while rendering [" + refusal + "]");
  }

  private static final class Status implements Refusal.Visitor<Integer> {

    @Override
    public Integer notFound(Refusal.NotFound refusal) {
      return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public Integer notAllowed(Refusal.NotAllowed refusal) {
      return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public Integer badInput(Refusal.BadInput refusal) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }

    @Override
    public Integer badFacts(Refusal.BadFacts refusal) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }

    @Override
    public Integer lostUpdates(Refusal.LostUpdates refusal) {
      return HttpServletResponse.SC_CONFLICT;
    }

    @Override
    public Integer stale(Refusal.Stale refusal) {
      return HttpServletResponse.SC_CONFLICT;
    }

    @Override
    public Integer notReady(Refusal.NotReady refusal) {
      return HttpServletResponse.SC_CONFLICT;
    }

    @Override
    public Integer badUpload(Refusal.BadUpload refusal) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }

    @Override
    public Integer packNotInForce(Refusal.PackNotInForce refusal) {
      return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public Integer noPack(Refusal.NoPack refusal) {
      return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public Integer packNotServed(Refusal.PackNotServed refusal) {
      return FAILED_DEPENDENCY;
    }
  }
}
