// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.xml.XmlElement;

/** Looks for what cannot be right in a description. Used once. */
final class DomainCheck {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}");

    private final DomainDocument document;
    private final List<Problem> problems = new ArrayList<>();

    DomainCheck(DomainDocument document) {
        this.document = document;
    }

    List<Problem> problems() {
        identity();
        processor();
        memory();
        new DeviceCheck(document, this::add).run();
        bootOrder();
        problems.sort(Comparator.comparingInt(problem -> problem.line() == 0 ? Integer.MAX_VALUE : problem.line()));
        return List.copyOf(problems);
    }

    private void identity() {
        Identity identity = document.identity();
        List<XmlElement> names = document.root().elements("name");
        if (identity.name().isEmpty()) {
            add("name", Messages.nameMissing);
        } else if (identity.name().contains("/") || identity.name().contains("\n")) {
            add("name", Messages.nameSlash);
        }
        if (names.size() > 1) {
            add(names.get(1), Messages.nameTwice);
        }
        if (!identity.uuid().isEmpty() && !UUID.matcher(identity.uuid()).matches()) {
            add("uuid", Messages.uuidForm);
        }
        if (identity.type().isEmpty()) {
            add(document.root(), Messages.typeMissing);
        }
        if (document.root().find("os/type").isEmpty()) {
            add("os", Messages.systemMissing);
        }
    }

    private void processor() {
        problems.addAll(Counts.harmful(document));
        Processor processor = document.processor();
        int maximum = processor.maximum();
        if ((maximum < 1 || processor.current() < 1) && problems.stream().noneMatch(one -> one.path().equals("vcpu"))) {
            add("vcpu", Messages.vcpuRange);
        } else if (processor.current() > maximum) {
            add("vcpu", NLS.bind(Messages.vcpuCurrent, processor.current(), maximum));
        }
        processor.topology().filter(topology -> topology.vcpus() != maximum).ifPresent(topology ->
                add("cpu/topology", NLS.bind(Messages.topologyProduct, topology.vcpus(), maximum)));
        String architecture = document.identity().architecture();
        boolean pc = architecture.equals("x86_64") || architecture.equals("i686");
        if (maximum > 1 && pc && !document.features().apic()) {
            add("features", Messages.apicNeeded);
        }
    }

    private void memory() {
        Memory memory = document.memory();
        if (memory.maximumKib() <= 0) {
            add("memory", Messages.memoryUnread);
        } else if (memory.currentKib() > memory.maximumKib()) {
            add("currentMemory", Messages.memoryCurrent);
        }
    }

    private void bootOrder() {
        Set<Integer> used = new HashSet<>();
        for (Device device : document.boot().bootable()) {
            int order = device.bootOrder().orElse(0);
            if (order > 0 && !used.add(order)) {
                add(device.element(), NLS.bind(Messages.bootTwice, order));
            }
        }
        if (!used.isEmpty() && document.root().find("os/boot").isPresent()) {
            add("os/boot", Messages.bootBoth);
        }
    }

    private void add(String path, String text) {
        document.root().find(path).ifPresentOrElse(found -> add(found, text),
                () -> problems.add(new Problem(path, document.root().line(), text)));
    }

    private void add(XmlElement element, String text) {
        problems.add(new Problem(Places.path(element), element.line(), text));
    }
}
