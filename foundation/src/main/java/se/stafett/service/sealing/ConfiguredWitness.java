package se.stafett.service.sealing;

import java.net.URI;
import se.stafett.contracts.seal.KeyType;
import se.stafett.contracts.seal.VerifierKey;
import se.stafett.store.seal.Witness;

/**
 * A witness as it is configured.
 *
 * @param prefix where its submission interface begins
 */
record ConfiguredWitness(VerifierKey key, URI prefix) {

    /**
     * Reads {@code <key> <address>}.
     *
     * @throws IllegalArgumentException if it is not of this form
     * @throws se.stafett.contracts.seal.MalformedSeal if the key is none
     */
    static ConfiguredWitness parse(String configured) {
        String[] parts = configured.strip().split("\\s+", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("there must be a key and an address");
        }
        VerifierKey key = VerifierKey.parse(parts[0]);
        if (key.type() != KeyType.WITNESS) {
            throw new IllegalArgumentException("the key is that of a log, not of a witness");
        }
        URI prefix = URI.create(parts[1].replaceFirst("/+$", ""));
        if (prefix.getHost() == null || !("http".equals(prefix.getScheme()) || "https".equals(prefix.getScheme()))) {
            throw new IllegalArgumentException("the address is none of http or https");
        }
        return new ConfiguredWitness(key, prefix);
    }

    Witness open() {
        return new Witness(key, new HttpWitness(URI.create(prefix + "/add-checkpoint")));
    }
}
