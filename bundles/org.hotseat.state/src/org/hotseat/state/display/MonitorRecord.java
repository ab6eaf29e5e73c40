// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.display;

/**
 * A monitor, as it described itself (EDID) when it was learned.
 *
 * @param hash SHA-256 of all that it says, 64 hexadecimal digits
 * @param maker three letters
 * @param product number that the maker gave the model
 * @param serial number of this one; 0 when it has none
 * @param name of the model; empty when it says none
 * @param width of its preferred mode, pixels; 0 when it has none
 * @param height of its preferred mode, pixels; 0 when it has none
 * @param rate of its preferred mode, thousandths of a hertz; 0 when it has none
 */
public record MonitorRecord(String hash, String maker, int product, long serial, String name, int width, int height,
        int rate) {

    /**
     * Whether both are one monitor, whatever it says now.
     *
     * @param other any
     * @return true for the same maker, product and serial number
     */
    public boolean isSame(MonitorRecord other) {
        return maker.equals(other.maker) && product == other.product && serial == other.serial;
    }

    /**
     * Whether both want the same of who draws for them.
     *
     * @param other any
     * @return true for the same size and rate
     */
    public boolean fits(MonitorRecord other) {
        return width == other.width && height == other.height && rate == other.rate;
    }

    /**
     * Its name for people.
     *
     * @return such as {@code DEL U2720Q (7)}
     */
    public String title() {
        return maker + ' ' + (name.isEmpty() ? Integer.toHexString(product) : name) + (serial == 0 ? "" : " (" + serial
                + ')');
    }

    /**
     * Its preferred mode for people.
     *
     * @return such as {@code 1920x1080}; a dash when it has none
     */
    public String mode() {
        return width == 0 ? "\u2013" : width + "x" + height;
    }
}
