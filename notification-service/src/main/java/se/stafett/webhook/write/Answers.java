package se.stafett.webhook.write;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import se.stafett.edge.command.Version;
import se.stafett.webhook.storage.Receipts.Receipt;

/** What accepted commands are answered with. */
final class Answers {
    private Answers() {}

    static Response created(Receipt receipt) {
        return Response.status(201)
                .entity(new SubscriptionAnswer(receipt.subscription(), receipt.version(), receipt.subscription()))
                .header("Location", URI.create("/v1/subscriptions/" + receipt.subscription()))
                .tag(Version.tag(receipt.version()))
                .build();
    }

    static Response changed(Receipt receipt) {
        return Response.ok(new SubscriptionAnswer(receipt.subscription(), receipt.version(), null))
                .tag(Version.tag(receipt.version()))
                .build();
    }
}
