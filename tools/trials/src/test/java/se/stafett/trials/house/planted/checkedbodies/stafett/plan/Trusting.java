package se.stafett.trials.house.planted.checkedbodies.stafett.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;

class Trusting {
    record Body(String words) {}

    @POST
    @RolesAllowed("clinician")
    public String take(@PathParam("id") String id, @NotNull Body body) {
        return id + body.words();
    }
}
