// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.DocumentCommand.RemoveObject;
import org.hotseat.state.data.ObjectRecord;

/**
 * Which certificates there are, in the cluster's state, so that those of removed hosts can be told from all others.
 * Thread-safe.
 */
final class Register {

    private static final String KIND = "certificate";
    private static final String HOST = "host";
    private static final String END = "end";
    private static final int HEX = 16;

    private final Supplier<StateView> state;
    private final RenewalPart.Duty duty;

    Register(Supplier<StateView> state, RenewalPart.Duty duty) {
        this.state = state;
        this.duty = duty;
    }

    /** Enters a certificate unless it is there; asks again later when the answer is not seen. */
    void enter(HostId host, X509Certificate certificate) {
        String id = KIND + '-' + certificate.getSerialNumber().toString(HEX);
        StateView view = state.get();
        if (view.revision() > 0 && view.find(Kinds.OBJECT, id).isEmpty()) {
            duty.propose(new PutObject(0, new ObjectRecord(id, KIND, Map.of(HOST, host.value(), END,
                    Spans.end(certificate).toString()))));
        }
    }

    /** Takes out what this host had and what has ended. */
    void tidy(HostId host, Instant now) {
        certificates(state.get()).filter(held -> host.value().equals(held.value().attributes().get(HOST))
                && hasEnded(held.value(), now)).forEach(held -> duty.propose(new RemoveObject(held.version(),
                        held.value().id())));
    }

    private static boolean hasEnded(ObjectRecord certificate, Instant now) {
        try {
            return Instant.parse(certificate.attributes().getOrDefault(END, "")).isBefore(now);
        } catch (DateTimeException strange) {
            return false; // a person wrote it
        }
    }

    /** Serials of certificates of hosts that do not belong to the cluster; empty before the state is here. */
    Optional<Set<BigInteger>> revoked() {
        StateView view = state.get();
        if (view.revision() == 0) {
            return Optional.empty();
        }
        Set<BigInteger> serials = new TreeSet<>();
        certificates(view).map(Held::value).filter(one -> isRemoved(view, one.attributes().getOrDefault(HOST, "")))
                .forEach(one -> serial(one.id()).ifPresent(serials::add));
        return Optional.of(serials);
    }

    private static boolean isRemoved(StateView view, String host) {
        return !host.isEmpty() && host.indexOf('/') < 0 && view.version(Kinds.HOST.key(host)) == 0;
    }

    private static Stream<Held<ObjectRecord>> certificates(StateView view) {
        return view.all(Kinds.OBJECT).values().stream().filter(held -> held.value().kind().equals(KIND));
    }

    private static Optional<BigInteger> serial(String id) {
        String hex = id.substring(id.indexOf('-') + 1);
        return hex.matches("[0-9a-f]{1,40}") ? Optional.of(new BigInteger(hex, HEX)) : Optional.empty();
    }
}
