// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.json.StateJson;

import com.google.gson.Gson;

/** The audit log: each entry is sealed with all before it, so that none can be changed, taken out or put in. */
public final class AuditChain {

    private static final Gson TEXTS = StateJson.texts().create();
    private static final int LONGEST = 1000;

    private AuditChain() {
    }

    /**
     * Looks whether entries are a whole chain.
     *
     * @param entries in order, from any entry on; that the first one follows on older ones cannot be seen in it
     * @return the number of the first entry that was changed, or does not follow on the one before; empty when all is
     *         well
     */
    public static OptionalLong broken(List<AuditRecord> entries) {
        @Nullable AuditRecord before = null;
        for (AuditRecord entry : entries) {
            boolean follows = before == null
                    || entry.number() == before.number() + 1 && entry.previous().equals(before.hash());
            if (!follows || !entry.hash().equals(hash(entry)) || entry.number() == 1 && !entry.previous().isEmpty()) {
                return OptionalLong.of(entry.number());
            }
            before = entry;
        }
        return OptionalLong.empty();
    }

    /**
     * A command's arguments for people: without secrets and without what is too long to be read.
     *
     * @param command any
     * @return JSON, at most 1,000 characters of it
     */
    public static String arguments(Command command) {
        String text = TEXTS.toJson(command, command.getClass());
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '\u2026';
    }

    static AuditRecord append(Optional<AuditRecord> last, Proposal proposal, String outcome) {
        Issuer issuer = proposal.issuer();
        AuditRecord open = new AuditRecord(last.map(AuditRecord::number).orElse(0L) + 1, proposal.time(),
                cut(issuer.account()), cut(issuer.unixUser()), cut(issuer.from()), cut(issuer.claimed()),
                proposal.command().kind(), arguments(proposal.command()), outcome,
                last.map(AuditRecord::hash).orElse(""), "");
        return sealed(open, hash(open));
    }

    private static AuditRecord sealed(AuditRecord open, String hash) {
        return new AuditRecord(open.number(), open.time(), open.account(), open.unixUser(), open.from(),
                open.claimed(), open.command(), open.arguments(), open.outcome(), open.previous(), hash);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    static String hash(AuditRecord entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(entry.previous(), Long.toString(entry.number()), entry.time().toString(),
                    entry.account(), entry.unixUser(), entry.from(), entry.claimed(), entry.command(),
                    entry.arguments(), entry.outcome())) {
                byte[] bytes = part.getBytes(UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken); // every Java has it
        }
    }
}
