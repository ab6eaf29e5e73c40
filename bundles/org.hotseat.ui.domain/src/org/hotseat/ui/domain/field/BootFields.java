// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;

import org.hotseat.domain.DomainDocument;

/** How a machine starts. */
public final class BootFields {

    private static final String ASK_TIME = "3000";

    private BootFields() {
    }

    /**
     * What the firmware does before it boots.
     *
     * @return in the order of the page
     */
    public static List<Field<DomainDocument>> firmware() {
        return List.of(
                Field.<DomainDocument>flag("bootMenu", Messages.bootMenu, d -> d.boot().menu(),
                        (d, on) -> d.boot().setMenu(on)).at("os/bootmenu"),
                Field.<DomainDocument>of("menuTime", Kind.COMBO, Messages.menuTime,
                        d -> d.root().find("os/bootmenu").map(menu -> menu.attribute("timeout")).orElse(""),
                        (d, value) -> d.root().ensure("os/bootmenu").setAttribute("timeout", value))
                        .choices(Choice.of(List.of(ASK_TIME, "10000", "30000"))).when(d -> d.boot().menu())
                        .check(Checks.form("\\d{1,5}", Messages.numberForm)).at("os/bootmenu"),
                Field.<DomainDocument>flag("serialBios", Messages.serialBios,
                        d -> d.root().find("os/bios").map(bios -> bios.attribute("useserial").equals(Field.YES))
                                .orElse(false), BootFields::setSerial).at("os/bios").hint(Messages.serialBiosHint));
    }

    private static void setSerial(DomainDocument domain, boolean on) {
        if (on) {
            domain.root().ensure("os/bios").setAttribute("useserial", Field.YES);
            return;
        }
        domain.root().find("os/bios").ifPresent(bios -> {
            bios.setAttribute("useserial", "");
            if (bios.isBare()) {
                domain.root().removePath("os/bios");
            }
        });
    }
}
