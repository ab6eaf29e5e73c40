// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.AuditOps.Authority;
import org.hotseat.protocol.op.AuditOps.Trusted;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.members.certificate.CertificateRow.OpenChange;
import org.hotseat.ui.members.certificate.CertificateRow.Standing;
import org.hotseat.ui.part.RowColumn;

/** Certificates in words. Pure, but for the zone and the language of this process. */
final class CertificateText {

    /** What is left of an authority that agents warn of. */
    private static final Duration AUTHORITY_SOON = Duration.ofDays(365);
    private static final int HOST = 150;
    private static final int STATE = 210;
    private static final int TIME = 160;
    private static final int SERIAL = 280;

    private CertificateText() {
    }

    /**
     * What there is to say about the authority.
     *
     * @param text one or two sentences
     * @param well false when a person should do something about it
     */
    record Word(String text, boolean well) {
    }

    static Word authority(Optional<Trusted> trusted, Optional<OpenChange> change, Instant now) {
        if (change.isPresent()) {
            String since = change.get().since().map(one -> Formats.time(one, now)).orElse(Formats.NONE);
            return new Word(NLS.bind(Messages.changeOpen, change.get().by(), since), false);
        }
        Optional<Authority> last = trusted.flatMap(told -> told.authorities().stream().max(Comparator.comparing(
                Authority::end)));
        if (last.isEmpty()) {
            return new Word(Messages.authorityUnknown, true);
        }
        String end = Formats.time(last.get().end(), now);
        if (last.get().end().isBefore(now.plus(AUTHORITY_SOON))) {
            return new Word(NLS.bind(Messages.authorityEnds, last.get().name(), end), false);
        }
        String trouble = trusted.map(Trusted::renewal).orElse("");
        return trouble.isEmpty() ? new Word(NLS.bind(Messages.authorityGood, last.get().name(), end), true)
                : new Word(NLS.bind(Messages.notRenewed, trouble), false);
    }

    static String standing(Standing standing) {
        return switch (standing) {
            case ENDS_SOON -> Messages.endsSoon;
            case USED -> Messages.used;
            case OLDER -> Messages.older;
            case REFUSED -> Messages.refused;
            case ENDED -> Messages.ended;
        };
    }

    private static StateMark mark(Standing standing) {
        return switch (standing) {
            case ENDS_SOON -> StateMark.WARNING;
            case USED -> StateMark.DONE;
            case OLDER -> StateMark.INFO;
            case REFUSED -> StateMark.NOT_POSSIBLE;
            case ENDED -> StateMark.OFF;
        };
    }

    static List<RowColumn<CertificateRow>> columns() {
        return List.of(
                RowColumn.<CertificateRow>of("standing", Messages.state, STATE, row -> standing(row.standing()))
                        .withMark(row -> Optional.of(mark(row.standing()))).sortedBy(Comparator.comparing(
                                CertificateRow::standing).thenComparing(CertificateRow::name)),
                RowColumn.of("host", Messages.host, HOST, CertificateRow::name),
                RowColumn.<CertificateRow>of("end", Messages.end, TIME, row -> row.end().map(one -> Formats.time(one,
                        Instant.now())).orElse(Formats.NONE)).sortedBy(Comparator.comparing(row -> row.end().orElse(
                                Instant.MIN))),
                RowColumn.of("serial", Messages.serial, SERIAL, CertificateRow::serial));
    }
}
