# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# The lab's machines: disks in the shared folder, definitions, starts.

VNC_PASSWORD=hotseat1

# names of the machines of host number $1
machine_names() {
    local i
    for ((i = 1; i <= VMS; i++)); do
        echo "plot-$((($1 - 1) * VMS + i))"
    done
}

# number of a machine, which is the number in its name
machine_number() {
    echo "${1#plot-}"
}

# the second machine of the first host asks for a VNC password, that of the second host ignores shutdown
machine_special() {
    case $(machine_number "$1") in
        "$((VMS >= 2 ? 2 : -1))") echo password ;;
        "$((VMS >= 2 ? VMS + 2 : -1))") echo stubborn ;;
        *) echo plain ;;
    esac
}

# address on the business plane; host numbers are below 100
machine_address() {
    address business $((100 + $(machine_number "$1") % 150))
}

machine_xml() {
    local name=$1 number special secret='' extra=''
    number=$(machine_number "$name")
    special=$(machine_special "$name")
    [[ $special != password ]] || secret=" passwd='$VNC_PASSWORD'"
    [[ $special != stubborn ]] || extra=' hotseat.stubborn=1'
    cat <<TEXT
<domain type='qemu'>
  <name>$name</name>
  <uuid>$(uuid_of "$name")</uuid>
  <description>Lab guest: counts in RAM and on its disk</description>
  <memory unit='MiB'>192</memory>
  <currentMemory unit='MiB'>128</currentMemory>
  <vcpu current='1'>4</vcpu>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
    <kernel>/var/lib/libvirt/boot/vmlinuz</kernel>
    <initrd>/var/lib/libvirt/boot/initrd</initrd>
    <cmdline>console=tty0 console=ttyS0 quiet panic=1 consoleblank=0 hotseat.name=$name hotseat.ip=$(
        machine_address "$name")/24$extra</cmdline>
  </os>
  <features><acpi/><apic/></features>
  <clock offset='utc'/>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' cache='none'/>
      <source file='/var/lib/libvirt/images/$name.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='bridge'>
      <mac address='$(printf '52:54:%02x:4d:%02x:%02x' "$NUMBER" $((number / 256)) $((number % 256)))'/>
      <source bridge='br-biz'/>
      <model type='virtio'/>
    </interface>
    <serial type='pty'>
      <log file='/var/lib/libvirt/serial/$name.log' append='on'/>
      <target port='0'/>
    </serial>
    <console type='pty'><target type='serial' port='0'/></console>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1'$secret/>
    <video><model type='vga' vram='16384' heads='1'/></video>
    <watchdog model='i6300esb' action='reset'/>
    <memballoon model='virtio'><stats period='5'/></memballoon>
  </devices>
</domain>
TEXT
}

# disks and definitions of the machines of one host
define_machines() {
    local host=$1 number=$2 name
    for name in $(machine_names "$number"); do
        [[ -e $LAB_DIR/images/$name.qcow2 ]] ||
            qemu-img create -q -f qcow2 "$LAB_DIR/images/$name.qcow2" 16M
        machine_xml "$name" | in_host "$host" virsh -q define /dev/stdin >/dev/null
    done
    in_host "$host" virsh -q pool-define-as images dir --target /var/lib/libvirt/images >/dev/null
    in_host "$host" virsh -q pool-autostart images >/dev/null
    in_host "$host" virsh -q pool-start images >/dev/null
}

start_machines() {
    local host=$1 number=$2 name started=0
    for name in $(machine_names "$number"); do
        ((started++ < RUNNING)) || return 0
        in_host "$host" virsh -q start "$name" >/dev/null
    done
}
