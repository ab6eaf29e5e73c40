// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.HostRecord;

import com.google.gson.JsonObject;

/**
 * What a host asks to be let in with: who it is, its public key, and a signature that proves that it has the other
 * half.
 *
 * @param host the record as JSON, signed as it is
 * @param key public half
 * @param proof signature over the record
 */
record JoinRequest(String host, byte[] key, byte[] proof) {

    private static final String ALGORITHM = "SHA256withECDSA";

    static JoinRequest of(HostRecord host, KeyPair pair) throws FailureException {
        try {
            String record = Kinds.HOST.write(host);
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(record.getBytes(UTF_8));
            return new JoinRequest(record, pair.getPublic().getEncoded(), signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new FailureException(new Failure(FailureCode.DAMAGED, "The prepared key of this host cannot be used.",
                    "Remove the folder \"cluster/prepared\" in the state folder and prepare again."), unusable);
        }
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("host", host);
        json.addProperty("key", Base64.getEncoder().encodeToString(key));
        json.addProperty("proof", Base64.getEncoder().encodeToString(proof));
        return json;
    }

    static JoinRequest read(JsonObject json) throws FailureException {
        try {
            return new JoinRequest(json.get("host").getAsString(), bytes(json, "key"), bytes(json, "proof"));
        } catch (RuntimeException malformed) { // a person may give us any text
            throw refused("This is not what \"hotseat-agent prepare\" prints.", malformed);
        }
    }

    private static byte[] bytes(JsonObject json, String name) {
        return Base64.getDecoder().decode(json.get(name).getAsString());
    }

    /** Who asks, after the proof. */
    HostRecord record() throws FailureException {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(publicKey());
            signature.update(host.getBytes(UTF_8));
            if (!signature.verify(proof)) {
                throw refused("The request of this host was changed on its way.", null);
            }
            return Kinds.HOST.read(host);
        } catch (GeneralSecurityException | RuntimeException malformed) {
            throw refused("The request of this host cannot be read.", malformed);
        }
    }

    PublicKey publicKey() throws FailureException {
        return publicKey(key);
    }

    static PublicKey publicKey(byte[] encoded) throws FailureException {
        try {
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException malformed) {
            throw refused("The key of this host is none that a cluster vouches for.", malformed);
        }
    }

    static KeyPair pair(PrivateKey secret, byte[] encoded) throws FailureException {
        return new KeyPair(publicKey(encoded), secret);
    }

    static FailureException refused(String why, @Nullable Exception cause) {
        return new FailureException(new Failure(FailureCode.INVALID, why,
                "Run \"hotseat-agent prepare\" on the host that joins, and hand over what it prints as it is."), cause);
    }
}
