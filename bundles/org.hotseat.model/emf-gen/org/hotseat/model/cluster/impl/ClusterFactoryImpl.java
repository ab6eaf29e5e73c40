// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.hotseat.model.cluster.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ClusterFactoryImpl extends EFactoryImpl implements ClusterFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ClusterFactory init() {
		try {
			ClusterFactory theClusterFactory = (ClusterFactory)EPackage.Registry.INSTANCE.getEFactory(ClusterPackage.eNS_URI);
			if (theClusterFactory != null) {
				return theClusterFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ClusterFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClusterFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ClusterPackage.CLUSTER: return createCluster();
			case ClusterPackage.PLANE: return createPlane();
			case ClusterPackage.FLOW_MAPPING: return createFlowMapping();
			case ClusterPackage.HOST: return createHost();
			case ClusterPackage.SSH_ENDPOINT: return createSshEndpoint();
			case ClusterPackage.LIBVIRT_ENDPOINT: return createLibvirtEndpoint();
			case ClusterPackage.BMC: return createBmc();
			case ClusterPackage.HOST_CAPACITY: return createHostCapacity();
			case ClusterPackage.PLANE_INTERFACE: return createPlaneInterface();
			case ClusterPackage.DISPLAY_OUTPUT: return createDisplayOutput();
			case ClusterPackage.VIRTUAL_MACHINE: return createVirtualMachine();
			case ClusterPackage.ROOM: return createRoom();
			case ClusterPackage.SEAT: return createSeat();
			case ClusterPackage.MONITOR: return createMonitor();
			case ClusterPackage.EDID_IDENTITY: return createEdidIdentity();
			case ClusterPackage.INPUT_SET: return createInputSet();
			case ClusterPackage.PERIPHERAL: return createPeripheral();
			case ClusterPackage.PROTECTION_POLICY: return createProtectionPolicy();
			case ClusterPackage.MATRIX_SWITCH: return createMatrixSwitch();
			case ClusterPackage.SWITCH_INPUT: return createSwitchInput();
			case ClusterPackage.SWITCH_OUTPUT: return createSwitchOutput();
			case ClusterPackage.ROUTE: return createRoute();
			case ClusterPackage.INTERFACE_BOARD: return createInterfaceBoard();
			case ClusterPackage.BOARD_PORT: return createBoardPort();
			case ClusterPackage.STORAGE_POOL: return createStoragePool();
			case ClusterPackage.ELASTIC_POLICY: return createElasticPolicy();
			case ClusterPackage.TARIFF: return createTariff();
			case ClusterPackage.ACCOUNT: return createAccount();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ClusterPackage.PLANE_KIND:
				return createPlaneKindFromString(eDataType, initialValue);
			case ClusterPackage.FLOW_KIND:
				return createFlowKindFromString(eDataType, initialValue);
			case ClusterPackage.SSH_AUTHENTICATION:
				return createSshAuthenticationFromString(eDataType, initialValue);
			case ClusterPackage.HYPERVISOR_KIND:
				return createHypervisorKindFromString(eDataType, initialValue);
			case ClusterPackage.SIGNAL_KIND:
				return createSignalKindFromString(eDataType, initialValue);
			case ClusterPackage.PERIPHERAL_KIND:
				return createPeripheralKindFromString(eDataType, initialValue);
			case ClusterPackage.PROTECTION_MODE:
				return createProtectionModeFromString(eDataType, initialValue);
			case ClusterPackage.SWITCH_PROTOCOL:
				return createSwitchProtocolFromString(eDataType, initialValue);
			case ClusterPackage.STORAGE_POOL_KIND:
				return createStoragePoolKindFromString(eDataType, initialValue);
			case ClusterPackage.WINDOW_MODE:
				return createWindowModeFromString(eDataType, initialValue);
			case ClusterPackage.ACCOUNT_ROLE:
				return createAccountRoleFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ClusterPackage.PLANE_KIND:
				return convertPlaneKindToString(eDataType, instanceValue);
			case ClusterPackage.FLOW_KIND:
				return convertFlowKindToString(eDataType, instanceValue);
			case ClusterPackage.SSH_AUTHENTICATION:
				return convertSshAuthenticationToString(eDataType, instanceValue);
			case ClusterPackage.HYPERVISOR_KIND:
				return convertHypervisorKindToString(eDataType, instanceValue);
			case ClusterPackage.SIGNAL_KIND:
				return convertSignalKindToString(eDataType, instanceValue);
			case ClusterPackage.PERIPHERAL_KIND:
				return convertPeripheralKindToString(eDataType, instanceValue);
			case ClusterPackage.PROTECTION_MODE:
				return convertProtectionModeToString(eDataType, instanceValue);
			case ClusterPackage.SWITCH_PROTOCOL:
				return convertSwitchProtocolToString(eDataType, instanceValue);
			case ClusterPackage.STORAGE_POOL_KIND:
				return convertStoragePoolKindToString(eDataType, instanceValue);
			case ClusterPackage.WINDOW_MODE:
				return convertWindowModeToString(eDataType, instanceValue);
			case ClusterPackage.ACCOUNT_ROLE:
				return convertAccountRoleToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cluster createCluster() {
		ClusterImpl cluster = new ClusterImpl();
		return cluster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plane createPlane() {
		PlaneImpl plane = new PlaneImpl();
		return plane;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FlowMapping createFlowMapping() {
		FlowMappingImpl flowMapping = new FlowMappingImpl();
		return flowMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host createHost() {
		HostImpl host = new HostImpl();
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SshEndpoint createSshEndpoint() {
		SshEndpointImpl sshEndpoint = new SshEndpointImpl();
		return sshEndpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LibvirtEndpoint createLibvirtEndpoint() {
		LibvirtEndpointImpl libvirtEndpoint = new LibvirtEndpointImpl();
		return libvirtEndpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bmc createBmc() {
		BmcImpl bmc = new BmcImpl();
		return bmc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostCapacity createHostCapacity() {
		HostCapacityImpl hostCapacity = new HostCapacityImpl();
		return hostCapacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlaneInterface createPlaneInterface() {
		PlaneInterfaceImpl planeInterface = new PlaneInterfaceImpl();
		return planeInterface;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisplayOutput createDisplayOutput() {
		DisplayOutputImpl displayOutput = new DisplayOutputImpl();
		return displayOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualMachine createVirtualMachine() {
		VirtualMachineImpl virtualMachine = new VirtualMachineImpl();
		return virtualMachine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Room createRoom() {
		RoomImpl room = new RoomImpl();
		return room;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Seat createSeat() {
		SeatImpl seat = new SeatImpl();
		return seat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Monitor createMonitor() {
		MonitorImpl monitor = new MonitorImpl();
		return monitor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdidIdentity createEdidIdentity() {
		EdidIdentityImpl edidIdentity = new EdidIdentityImpl();
		return edidIdentity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InputSet createInputSet() {
		InputSetImpl inputSet = new InputSetImpl();
		return inputSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Peripheral createPeripheral() {
		PeripheralImpl peripheral = new PeripheralImpl();
		return peripheral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProtectionPolicy createProtectionPolicy() {
		ProtectionPolicyImpl protectionPolicy = new ProtectionPolicyImpl();
		return protectionPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MatrixSwitch createMatrixSwitch() {
		MatrixSwitchImpl matrixSwitch = new MatrixSwitchImpl();
		return matrixSwitch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SwitchInput createSwitchInput() {
		SwitchInputImpl switchInput = new SwitchInputImpl();
		return switchInput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SwitchOutput createSwitchOutput() {
		SwitchOutputImpl switchOutput = new SwitchOutputImpl();
		return switchOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Route createRoute() {
		RouteImpl route = new RouteImpl();
		return route;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceBoard createInterfaceBoard() {
		InterfaceBoardImpl interfaceBoard = new InterfaceBoardImpl();
		return interfaceBoard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BoardPort createBoardPort() {
		BoardPortImpl boardPort = new BoardPortImpl();
		return boardPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StoragePool createStoragePool() {
		StoragePoolImpl storagePool = new StoragePoolImpl();
		return storagePool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ElasticPolicy createElasticPolicy() {
		ElasticPolicyImpl elasticPolicy = new ElasticPolicyImpl();
		return elasticPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tariff createTariff() {
		TariffImpl tariff = new TariffImpl();
		return tariff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account createAccount() {
		AccountImpl account = new AccountImpl();
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlaneKind createPlaneKindFromString(EDataType eDataType, String initialValue) {
		PlaneKind result = PlaneKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlaneKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FlowKind createFlowKindFromString(EDataType eDataType, String initialValue) {
		FlowKind result = FlowKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFlowKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SshAuthentication createSshAuthenticationFromString(EDataType eDataType, String initialValue) {
		SshAuthentication result = SshAuthentication.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSshAuthenticationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HypervisorKind createHypervisorKindFromString(EDataType eDataType, String initialValue) {
		HypervisorKind result = HypervisorKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHypervisorKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SignalKind createSignalKindFromString(EDataType eDataType, String initialValue) {
		SignalKind result = SignalKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSignalKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PeripheralKind createPeripheralKindFromString(EDataType eDataType, String initialValue) {
		PeripheralKind result = PeripheralKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeripheralKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProtectionMode createProtectionModeFromString(EDataType eDataType, String initialValue) {
		ProtectionMode result = ProtectionMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProtectionModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SwitchProtocol createSwitchProtocolFromString(EDataType eDataType, String initialValue) {
		SwitchProtocol result = SwitchProtocol.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSwitchProtocolToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StoragePoolKind createStoragePoolKindFromString(EDataType eDataType, String initialValue) {
		StoragePoolKind result = StoragePoolKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStoragePoolKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WindowMode createWindowModeFromString(EDataType eDataType, String initialValue) {
		WindowMode result = WindowMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWindowModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AccountRole createAccountRoleFromString(EDataType eDataType, String initialValue) {
		AccountRole result = AccountRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAccountRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClusterPackage getClusterPackage() {
		return (ClusterPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ClusterPackage getPackage() {
		return ClusterPackage.eINSTANCE;
	}

} //ClusterFactoryImpl
