// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import org.hotseat.domain.xml.XmlElement;

/** What the guest can rely on, and what happens when it ends. */
public final class Features extends Section {

    Features(XmlElement root) {
        super(root);
    }

    /**
     * Whether the guest sees ACPI; without it, it cannot be asked to shut down.
     *
     * @return true when so
     */
    public boolean acpi() {
        return root().find("features/acpi").isPresent();
    }

    /**
     * Sets whether the guest sees ACPI.
     *
     * @param on true when so
     */
    public void setAcpi(boolean on) {
        setFlag("features/acpi", on);
    }

    /**
     * Whether the guest sees an APIC; several vCPUs need one.
     *
     * @return true when so
     */
    public boolean apic() {
        return root().find("features/apic").isPresent();
    }

    /**
     * Sets whether the guest sees an APIC.
     *
     * @param on true when so
     */
    public void setApic(boolean on) {
        setFlag("features/apic", on);
    }

    /**
     * What the guest's clock begins with.
     *
     * @return utc, localtime, timezone or variable; empty for utc
     */
    public String clockOffset() {
        return get("clock", "offset");
    }

    /**
     * Sets what the guest's clock begins with.
     *
     * @param offset as above
     */
    public void setClockOffset(String offset) {
        if (!offset.equals(clockOffset())) {
            set("clock", "offset", offset);
        }
    }

    /**
     * What happens when the guest powers off.
     *
     * @return destroy, restart, preserve; empty for destroy
     */
    public String onPowerOff() {
        return text("on_poweroff");
    }

    /**
     * Sets what happens when the guest powers off.
     *
     * @param action as above
     */
    public void setOnPowerOff(String action) {
        setText("on_poweroff", action);
    }

    /**
     * What happens when the guest reboots.
     *
     * @return restart or destroy; empty for restart
     */
    public String onReboot() {
        return text("on_reboot");
    }

    /**
     * Sets what happens when the guest reboots.
     *
     * @param action as above
     */
    public void setOnReboot(String action) {
        setText("on_reboot", action);
    }

    /**
     * What happens when the guest crashes.
     *
     * @return destroy, restart, preserve, coredump-destroy, coredump-restart; empty for destroy
     */
    public String onCrash() {
        return text("on_crash");
    }

    /**
     * Sets what happens when the guest crashes.
     *
     * @param action as above
     */
    public void setOnCrash(String action) {
        setText("on_crash", action);
    }

    private void setFlag(String path, boolean on) {
        if (on) {
            root().ensure(path);
        } else {
            root().removePath(path);
        }
    }
}
