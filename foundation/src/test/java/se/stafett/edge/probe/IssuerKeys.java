package se.stafett.edge.probe;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Map;

/** Gives the service the public half of a new key pair, and the tests the private one. */
public class IssuerKeys implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        KeyPair pair = Issuer.keyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        return Map.of(
                Issuer.PUBLIC_KEY, base64.encodeToString(pair.getPublic().getEncoded()),
                Issuer.PRIVATE_KEY, base64.encodeToString(pair.getPrivate().getEncoded()));
    }

    @Override
    public void stop() {
        // The keys go with the run.
    }
}
