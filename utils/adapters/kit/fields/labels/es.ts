import type { LabelTable } from './table';

/** Spanish, of Spain and America: what English, or another of these languages, does not say in the same word. */
export const es: LabelTable = {
  name: [
    'nombre|nombre completo|asunto@v|denominación',
    'razón social@o|oportunidad@d|asunto@d|etiqueta proyecto@d',
  ],
  firstName: ['nombre de pila|primer nombre'],
  lastName: ['apellido|apellidos'],
  stage: ['etapa del embudo|estatus@l|fase comercial|estado de posible cliente', 'paso'],
  status: ['estatus@d|estado de la oportunidad@d|situación@d'],
  amount: [
    'importe|monto|cantidad@dl|cuantía',
    'tamaño del negocio|volumen|importe neto|monto de venta',
    'ingresos|precio|importe total|monto total|ingreso',
  ],
  currency: ['moneda|código de moneda|moneda del importe|divisa del importe'],
  probability: ['probabilidad'],
  closeDate: [
    'fecha límite de cierre|cierre',
    'fecha prevista|fecha objetivo|fecha estimada',
    'fecha de fin@d|fecha fin@d|fecha límite@d|fecha de finalización@d|vencimiento@d',
  ],
  owner: [
    'propietario|responsable|asignado|dueño|asignada a|vendedor asignado|encargado|ejecutivo de ventas',
    'comerciales|asesor|gerente de cuenta',
  ],
  account: [
    'cuenta@dlcv|organización@dlcv|compañía@dlcv|tercero@dlcv|razón social@dlcv|empresas@l|entidad@dlcv',
    'sociedad@dlcv|empleador@cl',
  ],
  contacts: [
    'persona de contacto|personas@dov|personas de contacto|punto de contacto|contacto clave|interlocutor',
    'asistentes@v|invitados@v|contacto del cliente@dlv',
  ],
  email: ['correo electrónico|correo'],
  phone: ['tfno|telf|tlf', 'oficina|trabajo|fijo|línea directa|centralita', 'móvil'],
  website: ['', 'nombre de dominio'],
  jobTitle: [
    'puesto@lc|puesto de trabajo|título del trabajo|título profesional|posición@lc|cargo laboral|profesión',
    'función@lc|posición laboral',
  ],
  source: ['canal de origen|origen|fuente|toma de contacto|procedencia'],
  nextStep: ['próximo paso|siguiente paso|próxima acción|siguiente acción|próximos pasos|siguientes pasos'],
  description: [
    'descripción',
    'detalles|antecedentes|información adicional|acerca de',
    'observaciones|observación',
  ],
  createdAt: [
    'creado|creado el|creada|creada el|fecha de alta|fecha de registro|añadido el|agregado el|creación|registrado el',
  ],
};
