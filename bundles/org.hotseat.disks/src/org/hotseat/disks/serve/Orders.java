// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.serve;

import java.nio.file.Path;
import java.util.List;

import org.hotseat.disks.monitor.Words;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** How a daemon is told. Pure. */
final class Orders {

    private static final String NODE = "node-name";
    private static final String DRIVER = "driver";
    private static final String BACKING = "backing";

    private Orders() {
    }

    /** An image that is the lowest of ours; a qcow2 one may have its own below. */
    static JsonObject base(String node, Image image, DiskAccess access) {
        return image(node, image, access);
    }

    /** An image over another node. */
    static JsonObject over(String node, Image image, String backing, DiskAccess access) {
        JsonObject order = image(node, image, access);
        order.addProperty(BACKING, backing);
        return order;
    }

    /** An image that is not over anything yet. */
    static JsonObject alone(String node, Image image, DiskAccess access) {
        JsonObject order = image(node, image, access);
        order.add(BACKING, JsonNull.INSTANCE);
        return order;
    }

    /** What is read as zeros, and forgets what is written. */
    static JsonObject nothing(String node, long size) {
        JsonObject order = new JsonObject();
        order.addProperty(DRIVER, Node.NOTHING);
        order.addProperty(NODE, node);
        order.addProperty("size", size);
        order.addProperty("read-zeroes", true);
        return order;
    }

    /** Lays an image that is open over another node than before. */
    static JsonObject lay(String node, Image image, String backing, DiskAccess access) {
        JsonObject order = new JsonObject();
        order.addProperty(DRIVER, image.format());
        order.addProperty(NODE, node);
        order.addProperty(Node.FILE, inner(node));
        order.addProperty(BACKING, backing);
        caching(order, access);
        JsonObject arguments = new JsonObject();
        arguments.add("options", Words.list(List.of(order)));
        return arguments;
    }

    private static JsonObject image(String node, Image image, DiskAccess access) {
        JsonObject file = new JsonObject();
        file.addProperty(DRIVER, Node.FILE);
        file.addProperty(NODE, inner(node));
        file.addProperty("filename", image.file().toString());
        file.addProperty("locking", access.locked() ? "auto" : "off");
        caching(file, access);
        JsonObject order = new JsonObject();
        order.addProperty(DRIVER, image.format());
        order.addProperty(NODE, node);
        order.add("file", file);
        caching(order, access);
        return order;
    }

    /** Also discards what the machine discards. */
    private static void caching(JsonObject order, DiskAccess access) {
        JsonObject cache = new JsonObject();
        cache.addProperty("direct", access.direct());
        order.add("cache", cache);
        order.addProperty("discard", "unmap");
    }

    private static String inner(String node) {
        return node + ".f";
    }

    static JsonObject snapshot(String node, String overlay) {
        JsonObject data = new JsonObject();
        data.addProperty("node", node);
        data.addProperty("overlay", overlay);
        JsonObject action = new JsonObject();
        action.addProperty("type", "blockdev-snapshot");
        action.add("data", data);
        return action;
    }

    static JsonObject transaction(List<JsonObject> actions) {
        JsonObject arguments = new JsonObject();
        arguments.add("actions", Words.list(actions));
        return arguments;
    }

    static JsonObject commit(String job, String active, String top, String into) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("job-id", job);
        arguments.addProperty("device", active);
        arguments.addProperty("top-node", top);
        arguments.addProperty("base-node", into);
        arguments.addProperty("auto-dismiss", false);
        return arguments;
    }

    static JsonObject named(String name, String value) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty(name, value);
        return arguments;
    }

    static JsonObject server(Path socket) {
        JsonObject data = new JsonObject();
        data.addProperty("path", socket.toString());
        JsonObject address = new JsonObject();
        address.addProperty("type", "unix");
        address.add("data", data);
        JsonObject arguments = new JsonObject();
        arguments.add("addr", address);
        arguments.addProperty("max-connections", 0);
        return arguments;
    }

    static JsonObject export(String disk, String node) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("type", "nbd");
        arguments.addProperty("id", disk);
        arguments.addProperty("name", disk);
        arguments.addProperty("node-name", node);
        arguments.addProperty("writable", true);
        return arguments;
    }
}
