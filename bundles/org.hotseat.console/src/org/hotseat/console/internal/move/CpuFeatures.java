// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.hotseat.base.id.HostId;
import org.hotseat.domain.xml.XmlDocument;
import org.hotseat.domain.xml.XmlElement;
import org.hotseat.domain.xml.XmlSyntaxException;
import org.hotseat.hypervisor.HostFacts;

/**
 * A host's processor.
 *
 * @param model as the hypervisor names it; empty when it does not
 * @param features beyond the model
 */
record CpuFeatures(String model, Set<String> features) {

    static CpuFeatures of(HostFacts facts) {
        try {
            return XmlDocument.parse(facts.capabilitiesXml()).root().find("host/cpu").map(CpuFeatures::read)
                    .orElse(new CpuFeatures(facts.cpuModel(), Set.of()));
        } catch (XmlSyntaxException none) {
            return new CpuFeatures(facts.cpuModel(), Set.of()); // a driver without a capabilities document
        }
    }

    private static CpuFeatures read(XmlElement cpu) {
        return new CpuFeatures(cpu.find("model").map(XmlElement::text).orElse(""),
                cpu.elements("feature").stream().map(one -> one.attribute("name")).collect(Collectors.toSet()));
    }

    /** What this processor has and the other lacks. */
    Set<String> missingOn(CpuFeatures other) {
        Set<String> missing = new TreeSet<>(features);
        missing.removeAll(other.features);
        return missing;
    }

    /** Reads the features of each host once per connection: a preview of all hosts must not parse them anew. */
    static final class Cache {

        private record Read(HostFacts facts, CpuFeatures cpu) {
        }

        private final Map<HostId, Read> known = new ConcurrentHashMap<>();

        CpuFeatures get(HostId host, HostFacts facts) {
            Read read = known.get(host);
            if (read == null || read.facts() != facts) {
                read = new Read(facts, CpuFeatures.of(facts));
                known.put(host, read);
            }
            return read.cpu();
        }
    }
}
