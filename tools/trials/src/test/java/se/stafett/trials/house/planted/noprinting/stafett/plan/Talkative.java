package se.stafett.trials.house.planted.noprinting.stafett.plan;

final class Talkative {
    void tell() {
        System.out.println("told");
    }
}
