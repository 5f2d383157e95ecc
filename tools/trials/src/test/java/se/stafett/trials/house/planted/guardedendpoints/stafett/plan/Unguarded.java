package se.stafett.trials.house.planted.guardedendpoints.stafett.plan;

import jakarta.ws.rs.GET;

class Unguarded {
    @GET
    public String read() {
        return "open to all";
    }
}
