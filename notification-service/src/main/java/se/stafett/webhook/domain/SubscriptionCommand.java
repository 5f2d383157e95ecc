package se.stafett.webhook.domain;

/** What can be done with a subscription that is there. */
public sealed interface SubscriptionCommand {

    /** Send nothing for a while; what happens meanwhile waits in line. */
    record PauseSubscription() implements SubscriptionCommand {}

    /** Send again, also after the receiver had been gone. */
    record ResumeSubscription() implements SubscriptionCommand {}

    /** For good; what waits in line is not sent. */
    record RemoveSubscription() implements SubscriptionCommand {}

    /** Sign with a new secret; the old one stays valid for a day, so that the receiver has time to take the new one. */
    record RotateSecret() implements SubscriptionCommand {}
}
