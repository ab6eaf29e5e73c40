// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;
import java.util.Optional;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.xml.XmlElement;

/** The guest's operating system, kept where other tools look for it too: as libosinfo's note in the metadata. Pure. */
public final class GuestSystem {

    /** Any Linux. */
    public static final String LINUX = "http://libosinfo.org/linux/2022";
    /** Windows 10, which also stands for "a Windows". */
    public static final String WINDOWS = "http://microsoft.com/win/10";

    private static final String SPACE = "http://libosinfo.org/xmlns/libvirt/domain/1.0";
    private static final List<String> HYPERV = List.of("relaxed", "vapic", "spinlocks");
    private static final String RETRIES = "8191";

    private GuestSystem() {
    }

    static List<Choice> choices() {
        return Choice.pairs("", Messages.guestUnknown, LINUX, Messages.guestLinux,
                WINDOWS, Messages.guestWindows, "http://microsoft.com/win/11", Messages.guestWindows11,
                "http://microsoft.com/win/2k22", Messages.guestWindowsServer);
    }

    private static Optional<XmlElement> note(DomainDocument domain) {
        return domain.root().find("metadata").flatMap(metadata -> metadata.elements().stream()
                .filter(one -> one.attributes().containsValue(SPACE)).findFirst());
    }

    private static Optional<XmlElement> system(XmlElement note) {
        return note.elements().stream().filter(one -> one.name().equals("os") || one.name().endsWith(":os"))
                .findFirst();
    }

    /**
     * The guest's system.
     *
     * @param domain the description
     * @return libosinfo's name of it; empty when nothing is noted
     */
    public static String read(DomainDocument domain) {
        return note(domain).flatMap(GuestSystem::system).map(os -> os.attribute("id")).orElse("");
    }

    /**
     * Notes the guest's system.
     *
     * @param domain the description
     * @param id libosinfo's name of it; empty removes the note
     */
    public static void write(DomainDocument domain, String id) {
        Optional<XmlElement> note = note(domain);
        if (id.isEmpty()) {
            note.ifPresent(found -> found.parent().ifPresent(above -> {
                above.remove(found);
                if (above.isBare()) {
                    domain.root().remove(above);
                }
            }));
            return;
        }
        XmlElement known = note.orElseGet(() -> {
            XmlElement made = domain.root().ensure("metadata").append("libosinfo:libosinfo");
            made.setAttribute("xmlns:libosinfo", SPACE);
            return made;
        });
        int colon = known.name().indexOf(':');
        String tag = colon < 0 ? "os" : known.name().substring(0, colon + 1) + "os";
        system(known).orElseGet(() -> known.append(tag)).setAttribute("id", id);
    }

    /**
     * Whether the guest is a Windows.
     *
     * @param domain the description
     * @return true for each of its versions
     */
    public static boolean isWindows(DomainDocument domain) {
        return read(domain).startsWith("http://microsoft.com/");
    }

    /**
     * Whether the guest is told that it runs on a hypervisor in Windows' own way.
     *
     * @param domain the description
     * @return true when so
     */
    public static boolean hyperv(DomainDocument domain) {
        return domain.root().find("features/hyperv").isPresent();
    }

    /**
     * Switches Windows' own way on or off; what is finely set stays as long as it is on.
     *
     * @param domain the description
     * @param on true for on
     */
    public static void setHyperv(DomainDocument domain, boolean on) {
        if (on == hyperv(domain)) {
            return;
        }
        if (!on) {
            domain.root().removePath("features/hyperv");
            return;
        }
        XmlElement hyperv = domain.root().ensure("features/hyperv");
        HYPERV.forEach(part -> hyperv.append(part).setAttribute("state", "on"));
        hyperv.ensure("spinlocks").setAttribute("retries", RETRIES);
    }
}
