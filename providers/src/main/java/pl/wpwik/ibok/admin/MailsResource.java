package pl.wpwik.ibok.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.mail.MailProgress;
import pl.wpwik.ibok.registration.MailRestart;

/** The mails about an application (points 2, 5 and 7). */
@Produces(MediaType.APPLICATION_JSON)
public final class MailsResource {

    private final Call call;
    private final OneApplication application;

    MailsResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** What has become of them; newest first. */
    @GET
    public List<MailRepresentation> mails() {
        call.access().requireSee();
        ApplicationEntity found = application.find();
        List<MailProgress> mails = call.outbox().mailsAbout(call.realm(), found.id());
        Set<String> restartable = restart().restartable(found, mails);
        return mails.stream()
                .map(mail -> MailRepresentation.of(mail, restartable.contains(mail.id())))
                .toList();
    }

    /** Has one that was given up tried anew. */
    @POST
    @Path("{mailId: [0-9a-f-]{36}}/restart")
    public Response restart(@PathParam("mailId") String mailId) {
        call.access().requireRegister();
        ApplicationEntity found = application.attempt(() -> restart().restart(application.id(), mailId, call.caller()));
        call.events().done();
        return application.answer(found);
    }

    private MailRestart restart() {
        return new MailRestart(call.session(), call.realm(), call.entities(), call.clock());
    }
}
