// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.certificate;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.ObjectRecord;

/**
 * A certificate that the cluster's state has on record. Immutable.
 *
 * @param host for which it was made
 * @param name of that host; its id when it does not belong to the cluster any more
 * @param serial hexadecimal
 * @param end until when it is valid; empty when the record does not say
 * @param standing whether it counts
 */
public record CertificateRow(String host, String name, String serial, Optional<Instant> end, Standing standing) {

    /** What is left of a certificate that agents warn of. */
    public static final Duration SOON = Duration.ofDays(30);

    private static final String KIND = "certificate";
    private static final String CHANGE = "authority-change";

    /** Whether a certificate counts, the most urgent first. */
    public enum Standing {
        /** The newest of its host, and its end is less than 30 days away, or past. */
        ENDS_SOON,
        /** The newest of its host. */
        USED,
        /** Its host has a newer one; this one is good until its end. */
        OLDER,
        /** Its host was taken out of the cluster: nobody lets it in. */
        REFUSED,
        /** Its time is over. */
        ENDED
    }

    /**
     * A change of the authority that has begun and not ended.
     *
     * @param by host where it was begun
     * @param since when; empty when the record does not say
     */
    public record OpenChange(String by, Optional<Instant> since) {
    }

    /**
     * All that are on record.
     *
     * @param state of the cluster
     * @param now wall time
     * @return by urgency, then by host
     */
    public static List<CertificateRow> of(StateView state, Instant now) {
        Map<String, List<ObjectRecord>> hosts = new TreeMap<>();
        state.all(Kinds.OBJECT).values().stream().map(Held::value).filter(one -> one.kind().equals(KIND)).forEach(
                one -> hosts.computeIfAbsent(one.attributes().getOrDefault("host", ""), host -> new ArrayList<>())
                        .add(one));
        List<CertificateRow> rows = new ArrayList<>();
        hosts.forEach((host, all) -> {
            all.sort(Comparator.comparing((ObjectRecord one) -> end(one).orElse(Instant.MIN)).reversed());
            for (ObjectRecord one : all) {
                rows.add(row(state, host, one, one == all.getFirst(), now));
            }
        });
        rows.sort(Comparator.comparing(CertificateRow::standing).thenComparing(CertificateRow::name));
        return rows;
    }

    private static CertificateRow row(StateView state, String host, ObjectRecord one, boolean newest, Instant now) {
        Optional<String> name = host.isEmpty() || host.indexOf('/') >= 0 ? Optional.empty()
                : state.find(Kinds.HOST, host).map(held -> held.value().name());
        Optional<Instant> end = end(one);
        boolean over = end.isPresent() && end.get().isBefore(now);
        Standing standing;
        if (name.isEmpty()) {
            standing = over ? Standing.ENDED : Standing.REFUSED;
        } else if (newest) {
            boolean soon = end.isPresent() && end.get().isBefore(now.plus(SOON));
            standing = soon ? Standing.ENDS_SOON : Standing.USED;
        } else {
            standing = over ? Standing.ENDED : Standing.OLDER;
        }
        return new CertificateRow(host, name.orElse(host), one.id().substring(one.id().indexOf('-') + 1), end,
                standing);
    }

    private static Optional<Instant> end(ObjectRecord one) {
        return moment(one.attributes().getOrDefault("end", ""));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException strange) {
            return Optional.empty(); // a person wrote it, or nobody
        }
    }

    /**
     * Whether a change of the authority is open.
     *
     * @param state of the cluster
     * @return empty when none is
     */
    public static Optional<OpenChange> change(StateView state) {
        return state.find(Kinds.OBJECT, CHANGE).map(held -> held.value().attributes()).map(known -> new OpenChange(
                known.getOrDefault("by", ""), moment(known.getOrDefault("since", ""))));
    }
}
