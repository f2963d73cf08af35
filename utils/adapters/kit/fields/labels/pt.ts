import type { LabelTable } from './table';

/** Portuguese, of Brazil and Portugal: what English, or another of these languages, does not say in the same word. */
export const pt: LabelTable = {
  name: [
    'título@dv|assunto@v|designação|tema@d',
    'razão social@o|oportunidade@d|negócio@d|nome fantasia@o|assunto@d|etiqueta do projeto@d',
    'empresa@o|tema@l',
  ],
  firstName: ['primeiro nome|nome próprio'],
  lastName: ['sobrenome|apelido|último nome'],
  stage: [
    'estágio|etapa|situação@l|estado@l|etapa do funil|fases da venda|etapa comercial|fase do funil|estágio do funil',
    'status comercial@l',
  ],
  status: ['estado@d|situação@d|resultado@d'],
  amount: [
    'valor|montante|quantia|importância|valor e moeda',
    'tamanho do negócio|valor do contrato|valor da venda|valor fechamento|valor de fechamento|valor da proposta|valor líquido',
    'receita|faturamento previsto|faturamento estimado|preço|valor total|montante total',
  ],
  currency: ['moeda|código da moeda|moeda do valor'],
  probability: ['probabilidade'],
  closeDate: [
    'data de encerramento|data de fecho|encerramento previsto|encerramento esperado|fecho previsto|fecho esperado|data fechada prevista|data de conclusão esperada|previsão de encerramento|fechamento|conclusão prevista',
    'data alvo|data estimada|data da decisão',
    'data de término@d|data final@d|data fim@d|data de fim@d|prazo@d',
  ],
  owner: [
    'responsável|vendedor|dono|atribuído|designado para|atribuído para|organizador|responsável pela venda|comercial|proprietário do registo|vendedor responsável|atribuída a|encarregado|titular',
    'gerente de conta|executivo de vendas|representante de vendas',
  ],
  account: [
    'conta@dlcv|empresa@dlcv|organização@dlcv|companhia@dlcv|entidade@dlcv|terceiro@dlcv|terceiros@dlcv|razão social@dlcv|instituição@dlcv',
    'cliente potencial@d|comprador@d|empregador@cl|empresa cliente@dlv|parceiro@dcv',
  ],
  contacts: [
    'contato@dlov|contatos@dlov|contacto@dlov|contactos@dlov|pessoa de contato|pessoa de contacto|pessoa@dov|pessoas@dov|ponto de contato',
    'participantes@v|convidados@v|com@v',
  ],
  email: [
    'correio eletrônico|correio eletrónico|correio electrónico|endereço eletrônico',
    '',
    'email privado',
  ],
  phone: [
    'telefone|fone|telefone para contato',
    'escritório|trabalho|linha direta|ramal direto|fixo',
    'celular|telemóvel|móvel',
    'residencial',
  ],
  website: ['sítio web|página|sítio|sítio na internet'],
  jobTitle: [
    'cargo@lc|posição@lc|função@lc|título do cargo|cargo função|posto@lc|profissão',
    'título@lc|papel@c|posto de emprego',
  ],
  source: ['canal de origem|origem|proveniência|fonte principal'],
  nextStep: ['próximo passo|próxima etapa|próxima ação|próximos passos|próxima acção|próximas ações'],
  description: [
    'descrição',
    'detalhes|histórico geral|informações adicionais|sobre',
    'notas|comentários|comentário|observações|observação|anotações',
  ],
  createdAt: [
    'criado|criada|data de cadastro|data de inclusão|cadastrado em|adicionado em|data de registro|data de registo|criação|data de abertura',
  ],
};
