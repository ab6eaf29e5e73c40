// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import java.util.UUID;

/** Descriptions of small machines for tests. */
public final class Domains {

    private Domains() {
    }

    /**
     * A machine without disks.
     *
     * @param type such as kvm, qemu or test
     * @param os content of the os element
     * @param name not escaped
     * @param uuid of the machine
     * @param devices elements of the devices element
     * @return the description
     */
    public static String small(String type, String os, String name, UUID uuid, String devices) {
        return """
                <domain type='%s'>
                  <name>%s</name>
                  <uuid>%s</uuid>
                  <memory unit='KiB'>65536</memory>
                  <currentMemory unit='KiB'>65536</currentMemory>
                  <vcpu placement='static' current='1'>2</vcpu>
                  <os>%s</os>
                  <features><acpi/></features>
                  <devices>%s</devices>
                </domain>
                """.formatted(type, escape(name), uuid, os, devices);
    }

    /** Adds elements to the root of a description. */
    public static String with(String domain, String elements) {
        return domain.replace("<memory ", elements + "<memory ");
    }

    /** Takes the UUID out of a description. */
    public static String withoutUuid(String domain) {
        return domain.replaceFirst("<uuid>.*</uuid>", "");
    }

    /** Text as it is written in XML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Text of the first element of a name; such as written, less its entities. */
    public static String text(String xml, String element) {
        int open = xml.indexOf('<' + element);
        int from = xml.indexOf('>', open) + 1;
        return xml.substring(from, xml.indexOf("</" + element, from)).replace("&lt;", "<").replace("&gt;", ">")
                .replace("&quot;", "\"").replace("&apos;", "'").replace("&#39;", "'").replace("&amp;", "&");
    }
}
