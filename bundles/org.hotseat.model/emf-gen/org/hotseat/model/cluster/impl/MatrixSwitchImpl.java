// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.NetworkEndpoint;
import org.hotseat.model.cluster.SwitchInput;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.model.cluster.SwitchProtocol;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Matrix Switch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.MatrixSwitchImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.MatrixSwitchImpl#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.MatrixSwitchImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.MatrixSwitchImpl#getUser <em>User</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.MatrixSwitchImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.MatrixSwitchImpl#getOutputs <em>Outputs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MatrixSwitchImpl extends NamedImpl implements MatrixSwitch {
	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected static final SwitchProtocol PROTOCOL_EDEFAULT = SwitchProtocol.VIDEOHUB;

	/**
	 * The cached value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected SwitchProtocol protocol = PROTOCOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected static final int PORT_EDEFAULT = 9990;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected int port = PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUser() <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUser()
	 * @generated
	 * @ordered
	 */
	protected static final String USER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getUser() <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUser()
	 * @generated
	 * @ordered
	 */
	protected String user = USER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<SwitchInput> inputs;

	/**
	 * The cached value of the '{@link #getOutputs() <em>Outputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<SwitchOutput> outputs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MatrixSwitchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.MATRIX_SWITCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.MATRIX_SWITCH__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SwitchProtocol getProtocol() {
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocol(SwitchProtocol newProtocol) {
		SwitchProtocol oldProtocol = protocol;
		protocol = newProtocol == null ? PROTOCOL_EDEFAULT : newProtocol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.MATRIX_SWITCH__PROTOCOL, oldProtocol, protocol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(int newPort) {
		int oldPort = port;
		port = newPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.MATRIX_SWITCH__PORT, oldPort, port));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUser() {
		return user;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUser(String newUser) {
		String oldUser = user;
		user = newUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.MATRIX_SWITCH__USER, oldUser, user));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SwitchInput> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<SwitchInput>(SwitchInput.class, this, ClusterPackage.MATRIX_SWITCH__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SwitchOutput> getOutputs() {
		if (outputs == null) {
			outputs = new EObjectContainmentEList<SwitchOutput>(SwitchOutput.class, this, ClusterPackage.MATRIX_SWITCH__OUTPUTS);
		}
		return outputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClusterPackage.MATRIX_SWITCH__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case ClusterPackage.MATRIX_SWITCH__OUTPUTS:
				return ((InternalEList<?>)getOutputs()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.MATRIX_SWITCH__ADDRESS:
				return getAddress();
			case ClusterPackage.MATRIX_SWITCH__PROTOCOL:
				return getProtocol();
			case ClusterPackage.MATRIX_SWITCH__PORT:
				return getPort();
			case ClusterPackage.MATRIX_SWITCH__USER:
				return getUser();
			case ClusterPackage.MATRIX_SWITCH__INPUTS:
				return getInputs();
			case ClusterPackage.MATRIX_SWITCH__OUTPUTS:
				return getOutputs();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.MATRIX_SWITCH__ADDRESS:
				setAddress((String)newValue);
				return;
			case ClusterPackage.MATRIX_SWITCH__PROTOCOL:
				setProtocol((SwitchProtocol)newValue);
				return;
			case ClusterPackage.MATRIX_SWITCH__PORT:
				setPort((Integer)newValue);
				return;
			case ClusterPackage.MATRIX_SWITCH__USER:
				setUser((String)newValue);
				return;
			case ClusterPackage.MATRIX_SWITCH__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends SwitchInput>)newValue);
				return;
			case ClusterPackage.MATRIX_SWITCH__OUTPUTS:
				getOutputs().clear();
				getOutputs().addAll((Collection<? extends SwitchOutput>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClusterPackage.MATRIX_SWITCH__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ClusterPackage.MATRIX_SWITCH__PROTOCOL:
				setProtocol(PROTOCOL_EDEFAULT);
				return;
			case ClusterPackage.MATRIX_SWITCH__PORT:
				setPort(PORT_EDEFAULT);
				return;
			case ClusterPackage.MATRIX_SWITCH__USER:
				setUser(USER_EDEFAULT);
				return;
			case ClusterPackage.MATRIX_SWITCH__INPUTS:
				getInputs().clear();
				return;
			case ClusterPackage.MATRIX_SWITCH__OUTPUTS:
				getOutputs().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClusterPackage.MATRIX_SWITCH__ADDRESS:
				return !ADDRESS_EDEFAULT.equals(address);
			case ClusterPackage.MATRIX_SWITCH__PROTOCOL:
				return protocol != PROTOCOL_EDEFAULT;
			case ClusterPackage.MATRIX_SWITCH__PORT:
				return port != PORT_EDEFAULT;
			case ClusterPackage.MATRIX_SWITCH__USER:
				return !USER_EDEFAULT.equals(user);
			case ClusterPackage.MATRIX_SWITCH__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case ClusterPackage.MATRIX_SWITCH__OUTPUTS:
				return outputs != null && !outputs.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == NetworkEndpoint.class) {
			switch (derivedFeatureID) {
				case ClusterPackage.MATRIX_SWITCH__ADDRESS: return ClusterPackage.NETWORK_ENDPOINT__ADDRESS;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == NetworkEndpoint.class) {
			switch (baseFeatureID) {
				case ClusterPackage.NETWORK_ENDPOINT__ADDRESS: return ClusterPackage.MATRIX_SWITCH__ADDRESS;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (address: ");
		result.append(address);
		result.append(", protocol: ");
		result.append(protocol);
		result.append(", port: ");
		result.append(port);
		result.append(", user: ");
		result.append(user);
		result.append(')');
		return result.toString();
	}

} //MatrixSwitchImpl
