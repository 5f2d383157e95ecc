package se.stafett.webhook.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an operator can set. */
@ConfigMapping(prefix = "stafett.webhooks")
interface WebhookSettings {
    /** Where webhooks may go besides the public network: {@code loopback}, or blocks of addresses. */
    Optional<List<String>> allow();

    /** From the look-up of the receiver's name to the head of its answer. */
    @WithDefault("15s")
    Duration timeout();

    /** Before the second attempt, the third and so on. */
    List<Duration> pauses();

    /** How many receivers are waited for at the same time. */
    @WithDefault("200")
    int atOnce();

    /** How often is looked whether something is due. */
    @WithDefault("200ms")
    Duration look();

    /** How long what has been delivered is kept. */
    @WithDefault("30d")
    Duration keep();
}
