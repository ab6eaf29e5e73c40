// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.domain.xml.XmlElement;

/**
 * Counts that must not reach a host: libvirt makes room for that many vCPUs or threads before it refuses them, and
 * dies of it with all that runs on it unwatched. Any thread.
 */
public final class Counts {

    /** More than any hypervisor has; fewer than what harms. */
    static final int MOST = 8192;

    private Counts() {
    }

    /**
     * Looks for a count that would harm the host.
     *
     * @param xml domain XML, perhaps unreadable
     * @return what is wrong; empty when the hypervisor may judge the rest
     */
    public static Optional<Problem> harmful(String xml) {
        try {
            return harmful(DomainDocument.parse(xml)).stream().findFirst();
        } catch (DomainSyntaxException unreadable) {
            return Optional.empty(); // the hypervisor says what is wrong with it, at the place
        }
    }

    static List<Problem> harmful(DomainDocument document) {
        return Stream.of("vcpu", "iothreads").flatMap(path -> document.root().find(path).stream())
                .filter(Counts::isHarmful).map(element -> new Problem(Places.path(element), element.line(),
                        NLS.bind(Messages.countHarmful, element.name(), MOST)))
                .toList();
    }

    private static boolean isHarmful(XmlElement count) {
        String text = count.text().strip();
        if (!text.matches("[-+]?\\d+")) {
            return false;
        }
        BigInteger number = new BigInteger(text);
        return number.signum() < 0 || number.compareTo(BigInteger.valueOf(MOST)) > 0;
    }
}
