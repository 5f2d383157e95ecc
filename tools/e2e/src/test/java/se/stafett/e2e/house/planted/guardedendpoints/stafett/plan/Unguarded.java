package se.stafett.e2e.house.planted.guardedendpoints.stafett.plan;

import jakarta.ws.rs.GET;

class Unguarded {
    @GET
    public String read() {
        return "open to all";
    }
}
