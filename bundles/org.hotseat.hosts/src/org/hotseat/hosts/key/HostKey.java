// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A public key by which a host proves itself.
 *
 * @param place address, or [address]:port where the port is not 22, as OpenSSH writes it
 * @param type such as ssh-ed25519
 * @param key the key in Base64
 */
public record HostKey(String place, String type, String key) {

    private static final int SSH_PORT = 22;

    /** Refuses what would be two words or two lines of a file. */
    public HostKey {
        if (!place.matches("[^\\s,#|@][^\\s,]*") || !type.matches("[!-~]+") || !key.matches("[A-Za-z0-9+/=]+")) {
            throw new IllegalArgumentException("host key: " + place + ' ' + type);
        }
    }

    /**
     * How OpenSSH writes the place of a server.
     *
     * @param address IP address or name
     * @param port of sshd
     * @return the place
     */
    public static String place(String address, int port) {
        return port == SSH_PORT ? address : '[' + address + "]:" + port;
    }

    /**
     * The kind of key as people know it.
     *
     * @return such as ED25519
     */
    public String typeName() {
        return switch (type) {
            case "ssh-ed25519" -> "ED25519";
            case "ssh-ed448" -> "ED448";
            case "ssh-rsa" -> "RSA";
            case "ssh-dss" -> "DSA";
            default -> type.startsWith("ecdsa-") ? "ECDSA" : type;
        };
    }

    /**
     * The fingerprint exactly as OpenSSH shows it.
     *
     * @return such as SHA256:…
     */
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Base64.getDecoder().decode(key));
            return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every Java has SHA-256", broken);
        }
    }
}
