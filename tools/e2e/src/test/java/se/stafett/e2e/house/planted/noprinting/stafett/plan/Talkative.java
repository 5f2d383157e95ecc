package se.stafett.e2e.house.planted.noprinting.stafett.plan;

final class Talkative {
    void tell() {
        System.out.println("told");
    }
}
